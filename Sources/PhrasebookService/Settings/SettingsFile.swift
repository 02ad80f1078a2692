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
                errors = [SettingError(place: path, .settingsUnreadable)]
                return
            }
            let source = SourceText(name: path, bytes: bytes)
            let (root, diagnostics) = JSONReader().read(source)
            errors = diagnostics.map { diagnostic in
                SettingError(
                    place: source.position(atByte: diagnostic.byteOffset).description,
                    .findingAndRemedy(message: diagnostic.text, remedy: diagnostic.fixItText))
            }
            guard let root else { return }
            guard let members = root.object else {
                note(source, root.start, .settingsAreKind(kind: root.kindName))
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
                    note(source, member.value.start, .settingGroupIsKind(key: key, kind: member.value.kindName))
                } else if Setting.all.contains(where: { $0.key == key }) {
                    take(member.value, of: key, source)
                } else {
                    note(source, member.keyStart, .noSuchSetting(key: key, remedy: Self.remedy(key)))
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
                        .settingIsKind(kind: node.kindName)))
            }
        }

        private static func remedy(_ key: String) -> DiagnosticText {
            guard let nearest = Setting.nearest(key) else { return .removeIt }
            let parts = nearest.split(separator: ".")
            guard parts.count > 1 else { return .didYouMeanMember(name: nearest) }
            return .didYouMeanIn(name: parts[1], word: parts[0])
        }

        private mutating func note(_ source: SourceText, _ offset: Int, _ problem: DiagnosticText) {
            errors.append(SettingError(place: source.position(atByte: offset).description, problem))
        }
    }
#endif
