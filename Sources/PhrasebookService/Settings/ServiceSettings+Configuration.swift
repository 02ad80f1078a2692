#if Service
    public import Configuration
    import Phrasebook

    extension ServiceSettings {
        /// Reads the settings; what is not set has its default.
        ///
        /// | key | type | default | range |
        /// |---|---|---|---|
        /// | `host` | text | `127.0.0.1` | an address or a host's name |
        /// | `port` | integer | 8080 | 0 to 65535; 0 takes a free one |
        /// | `socket` | text | none | a path |
        /// | `adminHost` | text | `127.0.0.1` | an address or a host's name |
        /// | `adminPort` | integer | none | 0 to 65535; 0 takes a free one |
        /// | `basePath` | text | none | a path such as `/phrasebook` |
        /// | `tls.certificate`, `tls.key` | text | none | files in PEM, both or none |
        /// | `tls.clientAuthorities` | text | none | a file in PEM; clients then need a certificate |
        /// | `home` | text | the shipped home | a folder |
        /// | `overlay` | text | none | a folder |
        /// | `stateDir` | text | none | a folder that may be written |
        /// | `watch` | boolean | true | true or false |
        /// | `allowRemovals` | boolean | false | true or false |
        /// | `defaultLocale` | text | `en_US` | a locale such as `zh_CN` |
        /// | `logLevel` | text | `info` | trace, debug, info, notice, warning, error, critical |
        /// | `logFormat` | text | `text` | text, json |
        /// | `accessLog` | text | `off` | off, common, json |
        /// | `pages.reference` | boolean | true | true or false |
        /// | `pages.preview` | boolean | true | true or false |
        /// | `cache.maxAgeSeconds` | integer | 0 | 0 to 31536000 |
        /// | `cache.sharedMaxAgeSeconds` | integer | 0 | 0 to 31536000 |
        /// | `limits.urlBytes` | integer | 8192 | 256 to 65536 |
        /// | `limits.headerBytes` | integer | 16384 | 1024 to 1048576 |
        /// | `limits.bodyBytes` | integer | 262144 | 1024 to 16777216 |
        /// | `limits.totalBodyBytes` | integer | 33554432 | 1024 to 1099511627776 |
        /// | `limits.lookups` | integer | 100 | 1 to 10000 |
        /// | `limits.arguments` | integer | 32 | 1 to 256 |
        /// | `limits.connections` | integer | 1024 | 1 to 1000000 |
        /// | `limits.clientRequestsPerSecond` | integer | 0 | 0 to 1000000 |
        /// | `limits.pageTexts` | integer | 20000 | 0 to 10000000 |
        /// | `limits.keptPageBytes` | integer | 33554432 | 0 to 1073741824 |
        /// | `timeouts.idleSeconds` | integer | 30 | 1 to 3600 |
        /// | `timeouts.requestSeconds` | integer | 15 | 1 to 3600 |
        /// | `timeouts.responseSeconds` | integer | 15 | 1 to 3600 |
        /// | `timeouts.noticeSeconds` | integer | 5 | 0 to 3600 |
        /// | `timeouts.drainSeconds` | integer | 20 | 0 to 3600 |
        ///
        /// - Throws: ``SettingErrors`` with each value of another type, and each outside of its range.
        public init(_ config: ConfigReader) throws(SettingErrors) {
            self.init()
            var values = SettingValues(config)
            for setting in Setting.all { setting.read(&values, &self) }
            if let tls {
                if tls.certificate.isEmpty { values.note("tls.certificate", .settingMissing) }
                if tls.key.isEmpty { values.note("tls.key", .settingMissing) }
            }
            guard values.errors.isEmpty else { throw SettingErrors(values.errors) }
        }
    }
#endif
