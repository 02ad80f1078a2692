#if Service
    import ICU
    import Phrasebook
    import TextKernel

    /// What Prometheus expects of each process, and which program it is.
    enum ProcessMetrics {
        /// The numbers with what they mean.
        static let help = [
            "process_cpu_seconds_total": "Processor time of the process.",
            "process_resident_memory_bytes": "Memory in use.",
            "process_virtual_memory_bytes": "Addresses in use.",
            "process_open_fds": "Open descriptors.",
            "process_max_fds": "Descriptors that may be open.",
            "process_threads": "Threads.",
            "process_start_time_seconds": "When the process began.",
            "phrasebook_build_info": "1; its labels say which program this is.",
        ]

        /// Shows them; what the system does not tell, as without `/proc`, is left out.
        static func observe(in metrics: PrometheusMetrics) {
            func show(_ name: String, _ kind: MetricKind = .gauge, _ value: @escaping @Sendable () -> Double?) {
                metrics.observe(name, kind) { value().map { [([], $0)] } ?? [] }
            }
            show("process_cpu_seconds_total", .counter) { ProcessUsage.processorSeconds }
            show("process_resident_memory_bytes") { ProcessUsage.memory?.resident }
            show("process_virtual_memory_bytes") { ProcessUsage.memory?.virtual }
            show("process_open_fds") { DescriptorLimit.open.map(Double.init) }
            show("process_max_fds") { DescriptorLimit.current.map(Double.init) ?? .infinity }
            show("process_threads") { ProcessUsage.threads.map(Double.init) }
            let start = ProcessUsage.startSeconds
            show("process_start_time_seconds") { start }
            metrics.observe("phrasebook_build_info", .gauge) {
                [([("version", PackageVersion.current), ("icu", InstalledICU.version)], 1)]
            }
        }
    }
#endif
