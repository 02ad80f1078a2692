import Phrasebook

extension ReferencePage {
    /// The page as JSON, a member a line.
    ///
    /// All keys are always there; what is absent is `null`.
    package var json: [UInt8] { Self.json { write(to: &$0) } }

    /// Several pages as JSON: `{"pages": […]}`.
    package static func json(_ pages: [ReferencePage]) -> [UInt8] {
        json { writer in
            writer.object { writer in
                writer.key("pages")
                writer.array { writer in pages.forEach { $0.write(to: &writer) } }
            }
        }
    }

    private static func json(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var compact = JSONWriter()
        write(&compact)
        // Far below the limits of the files that translators write: several pages are one text.
        guard let root = JSONReader().read(SourceText(name: "", bytes: compact.bytes)).root else {
            return compact.bytes + [0x0A]
        }
        var writer = JSONWriter()
        writer.pretty(root)
        return writer.bytes + [0x0A]
    }

    private func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("catalog", catalog.rawValue)
            writer.member("locale", localeName)
            writer.member("title", title)
            writer.member("overview", overview)
            writer.member("successCode", successCode?.rawValue)
            writer.key("httpStatus")
            writer.integer(httpStatus)
            writer.member("httpStatusFrom", httpStatusOrigin.rawValue)
            writer.key("body")
            writer.object { writer in
                writer.key("members")
                writer.array { writer in
                    for member in body.members {
                        writer.object { writer in
                            writer.member("name", member.name)
                            writer.member("value", member.value.rawValue)
                            writer.member("from", member.origin.rawValue)
                            writer.member("json", member.isNumber ? "number" : "string")
                            writer.member("jsonFrom", member.numberOrigin.rawValue)
                        }
                    }
                }
                writer.member("example", body.example)
            }
            writer.key("notes")
            writer.array { writer in
                for note in notes {
                    writer.object { writer in
                        writer.member("name", note.name)
                        writer.member("text", note.text)
                    }
                }
            }
            writer.key("sections")
            writer.array { writer in sections.forEach { Self.write($0, to: &writer) } }
            writer.key("proseCodes")
            writer.array { writer in
                for code in proseCodes {
                    writer.object { writer in
                        writer.member("code", code.code.rawValue)
                        Self.write(code.retry, code.retryWords, to: &writer)
                    }
                }
            }
        }
    }

    private static func write(_ section: Section, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kind", section.kind.rawValue)
            writer.member("name", section.kind == .other ? nil : section.name)
            writer.member("title", section.title)
            writer.member("description", section.description)
            writer.member("range", section.range)
            writer.member("scope", section.scope)
            writer.member("remarks", section.remarks)
            writer.key("httpStatus")
            writer.integer(section.httpStatus)
            writer.key("codes")
            writer.array { writer in section.rows.forEach { write($0, to: &writer) } }
        }
    }

    private static func write(_ row: Row, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("code", row.code.rawValue)
            writer.member("identifier", row.identifier)
            writer.member("message", row.message)
            writer.member("handling", row.handling)
            writer.member("user", row.user)
            write(row.retry, row.retryWords, to: &writer)
            writer.key("httpStatus")
            writer.integer(row.httpStatus)
            writer.key("deprecated")
            writer.bool(row.isDeprecated)
            writer.member("audience", row.audience.rawValue)
            writer.member("fieldPosition", row.fieldPosition?.rawValue)
            writer.key("arguments")
            writer.array { writer in
                for argument in row.arguments {
                    writer.object { writer in
                        writer.member("name", argument.name)
                        writer.member("type", argument.type.rawValue)
                        writer.member("example", argument.example)
                    }
                }
            }
        }
    }

    private static func write(_ retry: RetryAdvice?, _ words: [String], to writer: inout JSONWriter) {
        writer.key("retry")
        if let retry { retry.write(to: &writer) } else { writer.raw("null") }
        writer.key("retryWords")
        writer.array { writer in words.forEach { writer.string($0) } }
    }
}
