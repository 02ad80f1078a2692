/// Which of the two nearest decimals a number becomes when digits are dropped.
///
/// A number that needs no rounding stays what it is in every direction. The set is open: later versions may add
/// directions.
public struct RoundingDirection: Sendable, Hashable, CustomStringConvertible {
    enum Value: String {
        case halfEven, halfUp, halfDown, up, down, ceiling, floor
    }

    let value: Value

    /// To the nearer one; from the middle to the one whose last digit is even: 0.125 and 0.115 are 0.12.
    public static var halfEven: Self { Self(value: .halfEven) }
    /// To the nearer one; from the middle away from zero: 0.125 is 0.13, -0.125 is -0.13.
    public static var halfUp: Self { Self(value: .halfUp) }
    /// To the nearer one; from the middle towards zero: 0.125 is 0.12, -0.125 is -0.12.
    public static var halfDown: Self { Self(value: .halfDown) }
    /// Away from zero: 0.121 is 0.13, -0.121 is -0.13.
    public static var up: Self { Self(value: .up) }
    /// Towards zero, by dropping digits: 0.129 is 0.12, -0.129 is -0.12.
    public static var down: Self { Self(value: .down) }
    /// To the greater one: 0.121 is 0.13, -0.129 is -0.12.
    public static var ceiling: Self { Self(value: .ceiling) }
    /// To the lesser one: 0.129 is 0.12, -0.121 is -0.13.
    public static var floor: Self { Self(value: .floor) }

    /// The direction's name, such as `halfEven`.
    public var description: String { value.rawValue }
}
