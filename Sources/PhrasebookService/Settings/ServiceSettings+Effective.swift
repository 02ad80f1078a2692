#if Service
    import Phrasebook

    extension ServiceSettings {
        /// Writes the settings that are in effect as a JSON object, by their keys.
        func writeEffective(to writer: inout JSONWriter) {
            writer.object { writer in
                writer.member("host", host)
                writer.member("port", String(port))
                writer.member("home", home ?? "")
            }
        }
    }
#endif
