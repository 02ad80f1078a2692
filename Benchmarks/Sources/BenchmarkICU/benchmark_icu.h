/* Empty on purpose: this target only carries ICU's compiler and linker flags, as pkg-config gives them.
   ICU's own headers are seen by the C++ files of CICUBaseline alone. */
