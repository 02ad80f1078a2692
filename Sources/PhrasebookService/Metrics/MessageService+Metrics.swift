#if Service
    extension MessageService {
        /// A metrics system that says what the service's numbers mean.
        public static func makeMetrics() -> PrometheusMetrics {
            let help = [
                "phrasebook_resolved_total": "Codes answered.",
                "phrasebook_locale_fallbacks_total": "Texts that came from another locale than the one asked for.",
                "phrasebook_unknown_codes_total": "Codes asked for that the catalog does not have.",
                "phrasebook_missing_arguments_total": "Arguments that a text needs and that were not given.",
                "phrasebook_unfit_arguments_total": "Arguments that could not be shown.",
                "phrasebook_negotiations_total": "Requests whose locale was chosen, by what decided.",
                "phrasebook_home_loads_total": "Times that saved files were read, by what became of them.",
                "phrasebook_home_refused": "1 while newer files are not served, since they have errors; else 0.",
                "phrasebook_home_errors": "How many errors the files have that are not served.",
                "phrasebook_home_info": "1; its label is the version of the files that are served.",
                "phrasebook_home_is_copy": "1 while a kept copy is served, since the home had errors at the start.",
                "phrasebook_home_last_load_timestamp_seconds": "When the files that are served were loaded.",
                "phrasebook_page_bytes_kept": "Bytes of finished pages that are kept.",
                "phrasebook_state_writes_total": "Copies of the home for the next start, by what became of them.",
                "phrasebook_log_lines_lost_total": "Lines that a log did not take, by which log.",
                "http_server_request_duration_seconds": "Time from a request's head to its response.",
                "http_server_active_requests": "Requests that are being answered.",
                "http_body_bytes_held": "Bytes of bodies that are held now.",
                "http_body_bytes_limit": "Bytes of bodies that may be held at once.",
                "http_connections_accepted_total": "Connections of clients that were accepted.",
                "http_connections_evicted_total": "Idle connections that were closed since others waited.",
                "http_connections_limit": "Connections of clients that may be open at once.",
                "http_connections_open": "Connections of clients that are open now.",
                "http_limits_reached_total": "Times that a limit of the whole service was reached.",
                "http_refused_total": "Requests that were refused before they came to a route.",
            ]
            return PrometheusMetrics(help: help.merging(ProcessMetrics.help) { $1 })
        }
    }
#endif
