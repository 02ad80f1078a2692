#if Service
    import CoreMetrics
    import ICU
    import Synchronization
    import TextKernel

    /// What kind of numbers a name has, as `# TYPE` says it.
    enum MetricKind: String {
        case counter, gauge, summary, histogram
    }

    /// The numbers of one name and one set of labels.
    protocol MetricSeries: AnyObject, Sendable {
        static var kind: MetricKind { get }
        func samples() -> [MetricSample]
    }

    /// One line.
    struct MetricSample {
        var suffix = ""
        /// A label beside those of the series, such as `le="0.1"`.
        var label: String?
        let value: String

        func line(_ name: String, _ labels: String) -> String {
            var all = labels
            if let label { all = labels.isEmpty ? "{\(label)}" : "\(labels.dropLast()),\(label)}" }
            return "\(name)\(suffix)\(all) \(value)\n"
        }
    }

    extension Double {
        /// The number as Prometheus reads it.
        var prometheusText: String {
            if isNaN { return "NaN" }
            if isInfinite { return self < 0 ? "-Inf" : "+Inf" }
            return self == rounded() && abs(self) < 1e15 ? String(Int64(self)) : String(self)
        }
    }

    final class CounterSeries: MetricSeries, CounterHandler {
        static let kind = MetricKind.counter
        private let value = Atomic<Int64>(0)

        func increment(by amount: Int64) { value.wrappingAdd(amount, ordering: .relaxed) }
        func reset() { value.store(0, ordering: .relaxed) }
        func samples() -> [MetricSample] { [MetricSample(value: String(value.load(ordering: .relaxed)))] }
    }

    final class FractionCounterSeries: MetricSeries, FloatingPointCounterHandler {
        static let kind = MetricKind.counter
        private let value = Locked<Double>(0)

        func increment(by amount: Double) { value.withLock { $0 += amount } }
        func reset() { value.withLock { $0 = 0 } }
        func samples() -> [MetricSample] { [MetricSample(value: value.withLock { $0 }.prometheusText)] }
    }

    final class GaugeSeries: MetricSeries, MeterHandler, RecorderHandler {
        static let kind = MetricKind.gauge
        private let value = Locked<Double>(0)

        func set(_ value: Int64) { set(Double(value)) }
        func set(_ value: Double) { self.value.withLock { $0 = value } }
        func increment(by amount: Double) { value.withLock { $0 += amount } }
        func decrement(by amount: Double) { value.withLock { $0 -= amount } }
        func record(_ value: Int64) { set(value) }
        func record(_ value: Double) { set(value) }
        func samples() -> [MetricSample] { [MetricSample(value: value.withLock { $0 }.prometheusText)] }
    }

    final class SummarySeries: MetricSeries, RecorderHandler {
        static let kind = MetricKind.summary
        private let state = Locked<(count: Int, sum: Double)>((0, 0))

        func record(_ value: Int64) { record(Double(value)) }
        func record(_ value: Double) { state.withLock { $0 = ($0.count + 1, $0.sum + value) } }
        func samples() -> [MetricSample] {
            let (count, sum) = state.withLock { $0 }
            return [
                MetricSample(suffix: "_sum", value: sum.prometheusText),
                MetricSample(suffix: "_count", value: String(count)),
            ]
        }
    }

    final class HistogramSeries: MetricSeries, TimerHandler {
        static let kind = MetricKind.histogram
        /// The upper bounds of the buckets, in nanoseconds, and as they are shown, in seconds.
        private static let bounds: [(nanoseconds: Int64, shown: String)] = [
            (50_000, "5e-05"), (100_000, "0.0001"), (250_000, "0.00025"), (500_000, "0.0005"), (1_000_000, "0.001"),
            (2_500_000, "0.0025"), (5_000_000, "0.005"), (10_000_000, "0.01"), (25_000_000, "0.025"),
            (50_000_000, "0.05"), (100_000_000, "0.1"), (250_000_000, "0.25"), (500_000_000, "0.5"),
            (1_000_000_000, "1"), (2_500_000_000, "2.5"), (5_000_000_000, "5"), (10_000_000_000, "10"),
        ]

        private struct State {
            var counts = Array(repeating: 0, count: HistogramSeries.bounds.count + 1)
            var nanoseconds: Int64 = 0
        }

        private let state = Locked<State>(State())

        func recordNanoseconds(_ duration: Int64) {
            let bucket = Self.bounds.firstIndex { duration <= $0.nanoseconds } ?? Self.bounds.count
            state.withLock { state in
                state.counts[bucket] += 1
                state.nanoseconds &+= duration
            }
        }

        func samples() -> [MetricSample] {
            let state = state.withLock { $0 }
            var count = 0
            var samples: [MetricSample] = []
            for (index, bound) in Self.bounds.enumerated() {
                count += state.counts[index]
                samples.append(MetricSample(suffix: "_bucket", label: "le=\"\(bound.shown)\"", value: String(count)))
            }
            count += state.counts[Self.bounds.count]
            samples.append(MetricSample(suffix: "_bucket", label: "le=\"+Inf\"", value: String(count)))
            samples.append(MetricSample(suffix: "_sum", value: (Double(state.nanoseconds) / 1e9).prometheusText))
            samples.append(MetricSample(suffix: "_count", value: String(count)))
            return samples
        }
    }
#endif
