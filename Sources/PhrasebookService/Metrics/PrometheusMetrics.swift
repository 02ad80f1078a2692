#if Service
    public import CoreMetrics
    import ICU
    import TextKernel

    /// A metrics system that keeps its numbers in memory and shows them in Prometheus' text form, version 0.0.4.
    ///
    /// Counters end in `_total`, timers are histograms in `_seconds`, recorders are summaries (`_sum`, `_count`) or, where
    /// they do not aggregate, gauges. Names and labels are spelled as Prometheus wants them. A name has at most
    /// ``maximumSeries`` sets of labels; what is more shares one without labels' values, so that no caller fills the
    /// memory.
    public final class PrometheusMetrics: MetricsFactory, Sendable {
        /// The most sets of labels that one name may have.
        public static let maximumSeries = 1_000
        /// The media type of ``text()``.
        public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

        /// All that have one name.
        private struct Family {
            let kind: MetricKind
            var series: [String: any MetricSeries] = [:]
        }

        /// Numbers that are asked for when they are shown.
        private struct Observation: Sendable {
            let kind: MetricKind
            let samples: @Sendable () -> [(labels: [(String, String)], value: Double)]
        }

        private let families = Locked<[String: Family]>([:])
        private let observations = Locked<[String: Observation]>([:])
        private let help: [String: String]

        /// A metrics system with no numbers.
        ///
        /// - Parameter help: What each name means, in a line, by the name as it is shown.
        public init(help: [String: String] = [:]) { self.help = help }

        /// All numbers as they are now, sorted by name and labels.
        public func text() -> String {
            let families = families.withLock { $0 }
            let observations = observations.withLock { $0 }
            var texts: [String: String] = [:]
            for (name, family) in families {
                texts[name] = head(name, family.kind)
                for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                    for sample in series.samples() { texts[name]? += sample.line(name, labels) }
                }
            }
            // What is counted under a name counts more than what is asked for.
            for (name, observation) in observations where texts[name] == nil {
                let samples = observation.samples()
                guard !samples.isEmpty else { continue }
                texts[name] = head(name, observation.kind)
                for (labels, value) in samples {
                    texts[name]? += MetricSample(value: value.prometheusText).line(name, MetricName.labels(labels))
                }
            }
            return texts.sorted { $0.key < $1.key }.map(\.value).joined()
        }

        private func head(_ name: String, _ kind: MetricKind) -> String {
            (help[name].map { "# HELP \(name) \($0)\n" } ?? "") + "# TYPE \(name) \(kind.rawValue)\n"
        }

        /// Shows numbers that somebody else keeps, as they are when they are shown.
        ///
        /// - Parameters:
        ///   - name: The whole name.
        ///   - kind: What kind of numbers they are.
        ///   - samples: The numbers with their labels; none where there is nothing to show.
        func observe(
            _ name: String, _ kind: MetricKind,
            _ samples: @escaping @Sendable () -> [(labels: [(String, String)], value: Double)]
        ) {
            observations.withLock { $0[name] = Observation(kind: kind, samples: samples) }
        }

        private func series<Series: MetricSeries>(
            _ label: String, suffix: String, _ dimensions: [(String, String)], _ make: () -> Series
        ) -> Series {
            let name = MetricName.name(label, suffix: suffix)
            let labels = MetricName.labels(dimensions)
            return families.withLock { families in
                var family = families[name] ?? Family(kind: Series.kind)
                // Another kind of the same name would not be readable; it counts, and is not shown.
                guard family.kind == Series.kind else { return make() }
                let isFull = family.series.count >= Self.maximumSeries && family.series[labels] == nil
                let key = isFull ? MetricName.labels(dimensions.map { ($0.0, "other") }) : labels
                if let known = family.series[key] as? Series { return known }
                let made = make()
                family.series[key] = made
                families[name] = family
                return made
            }
        }

        // MARK: MetricsFactory

        /// A counter; one of the same name and labels is the same.
        public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
            series(label, suffix: "_total", dimensions, CounterSeries.init)
        }

        /// A counter of fractions.
        public func makeFloatingPointCounter(
            label: String, dimensions: [(String, String)]
        ) -> any FloatingPointCounterHandler {
            series(label, suffix: "_total", dimensions, FractionCounterSeries.init)
        }

        /// A gauge that is set and changed.
        public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
            series(label, suffix: "", dimensions, GaugeSeries.init)
        }

        /// A summary, or a gauge where nothing is aggregated.
        public func makeRecorder(
            label: String, dimensions: [(String, String)], aggregate: Bool
        ) -> any RecorderHandler {
            if aggregate { return series(label, suffix: "", dimensions, SummarySeries.init) }
            return series(label, suffix: "", dimensions, GaugeSeries.init)
        }

        /// A histogram in seconds.
        public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
            series(label, suffix: "_seconds", dimensions, HistogramSeries.init)
        }

        // Numbers are kept as long as the process runs: a counter that begins again at 0 looks like a restart.

        /// Keeps the counter.
        public func destroyCounter(_ handler: any CounterHandler) {}
        /// Keeps the counter.
        public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
        /// Keeps the gauge.
        public func destroyMeter(_ handler: any MeterHandler) {}
        /// Keeps the recorder.
        public func destroyRecorder(_ handler: any RecorderHandler) {}
        /// Keeps the timer.
        public func destroyTimer(_ handler: any TimerHandler) {}
    }

    /// Names and labels as Prometheus wants them.
    enum MetricName {
        /// A name: letters, digits, `_` and `:`, no digit first, and the suffix unless it is there.
        static func name(_ label: String, suffix: String) -> String {
            var name = identifier(label, allowing: ":")
            if !name.hasSuffix(suffix) { name += suffix }
            return name
        }

        /// Labels as they follow a name, such as `{catalog="card-issuing"}`; empty where there are none.
        static func labels(_ dimensions: [(String, String)]) -> String {
            guard !dimensions.isEmpty else { return "" }
            let pairs = dimensions.map { name, value in "\(identifier(name, allowing: ""))=\"\(escaped(value))\"" }
            return "{" + pairs.joined(separator: ",") + "}"
        }

        private static func identifier(_ text: String, allowing extra: String) -> String {
            var result = ""
            for scalar in text.unicodeScalars {
                let isFit = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                result.unicodeScalars.append(isFit || extra.unicodeScalars.contains(scalar) ? scalar : "_")
            }
            let startsWithDigit = result.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? true
            return startsWithDigit ? "_" + result : result
        }

        private static func escaped(_ value: String) -> String {
            var result = ""
            for scalar in value.unicodeScalars {
                switch scalar {
                case "\\": result += "\\\\"
                case "\"": result += "\\\""
                case "\n": result += "\\n"
                default: result.unicodeScalars.append(scalar)
                }
            }
            return result
        }
    }
#endif
