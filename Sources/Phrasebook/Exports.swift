// The files of a home, its catalogs and what is found in them are part of this module's interface.
@_exported public import PhrasebookFiles
