#if Service
    import NIOHTTP1

    /// What must hold for a request's head, beyond its grammar.
    enum RequestHeadRules {
        /// Whether a request is of HTTP/1.0, or older.
        static func isOld(_ head: HTTPRequestHead) -> Bool { head.version.major == 1 && head.version.minor == 0 }

        /// Whether a request may be answered; one that may not is malformed.
        ///
        /// - One field `Host`, and a valid one (RFC 9112, section 3.2); HTTP/1.0 need not have any.
        /// - No `Transfer-Encoding` in HTTP/1.0, nor beside `Content-Length` (section 6.1): two readers of such a request
        ///   may see two different requests.
        static func accept(_ head: HTTPRequestHead) -> Bool {
            let hosts = head.headers["Host"]
            guard hosts.count == 1 || hosts.isEmpty && isOld(head) else { return false }
            guard hosts.allSatisfy(isHost) else { return false }
            guard head.headers.contains(name: "Transfer-Encoding") else { return true }
            return !isOld(head) && !head.headers.contains(name: "Content-Length")
        }

        /// Whether the client waits to be told that it may send the body (RFC 9110, section 10.1.1).
        ///
        /// One that is too large is refused instead, and needs not be sent.
        static func expectsContinue(_ head: HTTPRequestHead, upTo maximum: Int) -> Bool {
            guard !isOld(head), let expected = head.headers.first(name: "Expect") else { return false }
            guard expected.lowercased() == "100-continue" else { return false }
            guard let length = head.headers.first(name: "Content-Length").flatMap({ Int($0) }) else {
                return head.headers.contains(name: "Transfer-Encoding")
            }
            return (1...maximum).contains(length)
        }

        /// `uri-host [ ":" port ]` by its characters (RFC 3986, section 3.2.2); it may be empty.
        private static func isHost(_ value: String) -> Bool {
            let marks = "-._~!$&'()*+;=:[]%".utf8
            return value.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || marks.contains(byte)
            }
        }
    }
#endif
