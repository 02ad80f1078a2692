#if Service
    import Phrasebook

    extension ServiceSettings {
        /// All settings as they are, as a file of settings that says the same: JSON, two spaces, a member a line.
        public var json: String {
            var writer = JSONWriter()
            write(to: &writer)
            let source = SourceText(name: "settings", bytes: writer.bytes)
            guard let root = JSONReader().read(source).root else { return "" }
            var pretty = JSONWriter()
            pretty.pretty(root)
            return String(decoding: pretty.bytes, as: UTF8.self)
        }

        /// Writes all settings as an object; what is not set is left out.
        func write(to writer: inout JSONWriter) {
            let shown = Setting.all.map { setting in
                var value = JSONWriter()
                setting.write(self, &value)
                return (key: setting.key.split(separator: "."), value: String(decoding: value.bytes, as: UTF8.self))
            }.filter { $0.value != "null" }
            writer.object { writer in
                var groups: [Substring] = []
                for (key, value) in shown {
                    guard key.count > 1 else {
                        writer.key(String(key[0]))
                        writer.raw(value)
                        continue
                    }
                    guard !groups.contains(key[0]) else { continue }
                    groups.append(key[0])
                    writer.key(String(key[0]))
                    writer.object { writer in
                        for (other, value) in shown where other.count > 1 && other[0] == key[0] {
                            writer.key(String(other[1]))
                            writer.raw(value)
                        }
                    }
                }
            }
        }
    }
#endif
