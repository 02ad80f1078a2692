#if Hummingbird
    package import HTTPTypes
    package import ICU
    package import Phrasebook

    extension LanguagePreferences {
        /// What a request's header fields say about its language.
        ///
        /// - Parameters:
        ///   - headers: The request's header fields; several lines of one field are one list.
        ///   - languageHeader: The field that names one language.
        ///   - explicit: The locale that the caller itself chose.
        package init(_ headers: HTTPFields, languageHeader: HTTPField.Name?, explicit: LocaleIdentifier? = nil) {
            self.init(
                explicit: explicit, language: languageHeader.flatMap { headers[$0] },
                acceptLanguage: headers[.acceptLanguage])
        }
    }
#endif
