#if Service
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import NIOCore
    import Phrasebook
    import PhrasebookService
    import Testing

    @Suite struct RequestErrorTests {
        private static let card = "/v1/catalogs/card-issuing"

        @Test(arguments: [
            ("/v1/nothing", 404, "unknown_path"), ("/v1/catalogs/card-issuing/codes", 404, "unknown_path"),
            ("/v1/catalogs/Card-Issuing", 404, "unknown_catalog"),
            ("/v1/catalogs/%00", 404, "unknown_catalog"), ("/v1/catalogs/no/codes/1/body", 404, "unknown_catalog"),
            ("/v1/catalogs/%ff", 400, "malformed_url"), ("/v1/catalogs/%4", 400, "malformed_url"),
            ("/v1/catalogs/%C3%28", 400, "malformed_url"), (card + "?locale=%", 400, "malformed_url"),
            (card + "?colour=red", 400, "unknown_parameter"),
            (card + "?locale=zh_CN&locale=zh_CN", 400, "invalid_parameter"),
            (card + "?locale=de", 400, "invalid_parameter"), (card + "?arg.field=x", 400, "unknown_parameter"),
            (card + "/codes/1?arg.=x", 400, "unknown_parameter"),
            (card + "/codes/1?arg.a%0Db=x", 400, "unknown_parameter"),
            (card + "/codes/1?style=native", 400, "unknown_parameter"),
            (card + "/codes/1/body?style=xml", 400, "invalid_parameter"),
            (card + "/codes/1/body?audience=withheld", 400, "invalid_parameter"),
            (card + "/codes/1/body?as=file", 400, "invalid_parameter"),
            (card + "/codes/1/body?reference=", 400, "invalid_parameter"),
            (card + "/codes/" + String(repeating: "1", count: 129), 400, "invalid_parameter"),
            (card + "?" + String(repeating: "x", count: 9_000), 414, "url_too_long"),
            ("/healthz?verbose=1", 400, "unknown_parameter"), ("/?a", 400, "unknown_parameter"),
            (
                "/v1/catalogs/card-issuing/codes/1?" + (0..<33).map { "arg.a\($0)=1" }.joined(separator: "&"), 400,
                "too_many_arguments"
            ),
        ])
        func aRequestThatCannotBeAnsweredSaysWhy(path: String, status: Int, code: String) async throws {
            let response = try await TestService.ask(path)
            #expect(response.status.code == status)
            #expect(try response.json["code"] as? String == code)
            #expect(response.headers[.cacheControl] == "no-store")
        }

        @Test func anErrorIsInTheLanguageOfTheRequest() async throws {
            let response = try await TestService.ask("/v1/catalogs/none", TestService.language("zh_CN"))
            #expect(response.headers[.contentLanguage] == "zh-CN")
            #expect(try response.json["message"] as? String == "错误码表不存在")
        }

        @Test func anErrorMayBeProblemDetails() async throws {
            let response = try await TestService.ask("/v1/catalogs/none", [.accept: "application/problem+json"])
            #expect(response.headers[.contentType] == "application/problem+json")
            #expect(try response.json["status"] as? Int == 404)
        }

        @Test(arguments: [
            "/", "/openapi.json", "/healthz", "/readyz", "/metrics", "/v1/catalogs", "/v1/catalogs/card-issuing",
            "/v1/catalogs/card-issuing/codes/1", "/v1/catalogs/card-issuing/codes/1/body", "/v1/resolve",
        ])
        func aWrongMethodIsToldTheRightOnes(path: String) async throws {
            let isPost = path == "/v1/resolve"
            for method in [HTTPRequest.Method.put, .delete, .patch, .options, .trace, isPost ? .get : .post] {
                let response = try await TestService.ask(path, method: method)
                #expect(response.status == .methodNotAllowed)
                #expect(response.headers[.allow] == (isPost ? "POST" : "GET, HEAD"))
            }
        }

        @Test(arguments: ["/", "/v1/catalogs", "/v1/catalogs/card-issuing/codes/1004/body"])
        func headHasTheHeadersOfGet(path: String) async throws {
            let get = try await TestService.ask(path)
            let head = try await TestService.ask(path, method: .head)
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(get.body.readableBytes))
            #expect(head.headers[.eTag] == get.headers[.eTag])
        }
    }
#endif
