import FuzzImports
import FuzzSupport
import PhrasebookTranslation

/// Imports the input; the first byte says whether unfinished texts are taken.
@main enum FuzzFlatJSON {
    static func main() { ImportFuzzer.run(.json, magic: PlantedMagic(0x4F6D_8254)) }
}
