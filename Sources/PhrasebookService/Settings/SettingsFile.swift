#if Service
    import Configuration
    import Phrasebook
    import TextKernel

    /// The file of the settings: its values by their keys, where each stands, and what is wrong with it.
    struct SettingsFile {
        private(set) var values: [String: ConfigContent] = [:]
        /// Where each value stands.
        private(set) var places: [String: String] = [:]
        private(set) var errors: [SettingError] = []

        /// No file.
        init() {}

        /// Reads a file.
        init(_ path: String) {
            guard let bytes = FileBytes.read(path, limit: JSONLimits().maximumBytes + 1) else {
                errors = [SettingError(place: path, "the settings cannot be read; write a JSON object into this file")]
                return
            }
            let source = SourceText(name: path, bytes: bytes)
            let (root, diagnostics) = JSONReader().read(source)
            errors = diagnostics.map { diagnostic in
                SettingError(
                    place: source.position(atByte: diagnostic.byteOffset).description,
                    "\(diagnostic.message); \(diagnostic.fixItText)")
            }
            guard let root else { return }
            guard let members = root.object else {
                note(source, root.start, "the settings are \(root.kindName); write a JSON object")
                return
            }
            read(members, source, below: "")
        }

        private mutating func read(_ members: JSONObject, _ source: SourceText, below group: String) {
            for member in members.members {
                let key = group + member.key
                let isGroup = Setting.all.contains { $0.key.hasPrefix(key + ".") }
                if isGroup, let inner = member.value.object {
                    read(inner, source, below: key + ".")
                } else if isGroup {
                    note(source, member.value.start, "“\(key)” is \(member.value.kindName); write an object")
                } else if Setting.all.contains(where: { $0.key == key }) {
                    take(member.value, of: key, source)
                } else {
                    note(source, member.keyStart, "there is no setting “\(key)”; \(Self.remedy(key))")
                }
            }
        }

        private mutating func take(_ node: JSONNode, of key: String, _ source: SourceText) {
            let place = source.position(atByte: node.start).description
            // The first of two counts; the second is an error of the file.
            guard places[key] == nil else { return }
            places[key] = place
            switch node.value {
            case .string(let text): values[key] = .string(text)
            case .bool(let value): values[key] = .bool(value)
            case .number(let literal):
                values[key] = Int(literal).map { .int($0) } ?? Double(literal).map { .double($0) } ?? .string(literal)
            case .null, .array, .object:
                errors.append(
                    SettingError(
                        key: key, place: place,
                        "is \(node.kindName); write a text, a number, true or false, or leave it out"))
            }
        }

        private static func remedy(_ key: String) -> String {
            guard let nearest = Setting.nearest(key) else { return "remove it" }
            let parts = nearest.split(separator: ".")
            guard parts.count > 1 else { return "did you mean “\(nearest)”?" }
            return "did you mean “\(parts[1])” in the object “\(parts[0])”?"
        }

        private mutating func note(_ source: SourceText, _ offset: Int, _ problem: String) {
            errors.append(SettingError(place: source.position(atByte: offset).description, problem))
        }
    }
#endif
