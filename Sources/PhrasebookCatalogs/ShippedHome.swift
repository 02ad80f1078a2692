import Foundation
public import Phrasebook
import TextKernel

extension Home {
    /// The home with the five shipped catalogs, as it travels with this package.
    public static var shipped: Home {
        ProcessArguments.folderBesideProgram("phrasebook_PhrasebookCatalogs.resources").map { Home(path: $0) }
            ?? Home(bundle: .module)
    }
}
