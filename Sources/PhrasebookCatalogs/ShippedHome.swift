import Foundation
public import Phrasebook

extension Home {
    /// The home with the five shipped catalogs, as it travels with this package.
    public static var shipped: Home { Home(bundle: .module) }
}
