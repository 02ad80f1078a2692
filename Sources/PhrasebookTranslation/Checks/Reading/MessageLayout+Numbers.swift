import MessageFormat

extension MessageLayout {
    /// Whether a branch of a selection is for one number alone, by its key for a selector.
    typealias IsForOne = (Selection, Branch, _ column: Int) -> Bool

    /// Whether a plural shows its number as `#`.
    func showsNumber(of selection: Int, _ column: Int) -> Bool {
        numbers.contains { $0.selection == selection && $0.column == column }
    }

    /// The argument whose number an element shows; nil of another element.
    private func counted(_ element: Element) -> String? {
        guard element.kind == .number else { return nil }
        let number = numbers[element.index]
        return selections[number.selection].selectors[number.column].name
    }

    /// Whether every reader is shown a number, but for those whose branch is for one number alone.
    ///
    /// - Parameters:
    ///   - name: The argument.
    ///   - range: Where it is looked for, as indices of elements.
    ///   - isForOne: Whether a branch of a plural is for one number alone.
    /// - Returns: false where one branch at least shows nothing of it.
    func alwaysShows(_ name: String, in range: Range<Int>, isForOne: IsForOne) -> Bool {
        for part in parts(of: range) {
            switch elements[part].kind {
            case .argument where arguments[elements[part].index].name == name: return true
            case .number where counted(elements[part]) == name: return true
            case .open:
                let selection = selections[elements[part].index]
                let isShown = selection.branches.allSatisfy { branch in
                    isForOneNumber(of: name, selection, branch, isForOne)
                        || alwaysShows(name, in: branch.elements, isForOne: isForOne)
                }
                if isShown { return true }
            default: break
            }
        }
        return false
    }

    /// Whether a branch is for one number alone of those that a name has.
    private func isForOneNumber(
        of name: String, _ selection: Selection, _ branch: Branch, _ isForOne: IsForOne
    ) -> Bool {
        selection.selectors.enumerated().contains { column, selector in
            selector.name == name && selector.isPlural && isForOne(selection, branch, column)
        }
    }

    /// The branches of plurals that show nothing of the number that they are chosen by, and are for more than one.
    ///
    /// - Parameters:
    ///   - name: The argument that chooses.
    ///   - isForOne: Whether a branch is for one number alone, which may be said in words.
    /// - Returns: The plurals with their branches, and the index of the selector in each, in order of writing.
    func branches(
        without name: String, isForOne: IsForOne
    ) -> [(selection: Selection, branch: Branch, column: Int)] {
        var found: [(selection: Selection, branch: Branch, column: Int)] = []
        func look(_ range: Range<Int>, _ isShown: Bool) {
            let parts = parts(of: range)
            let open = parts.filter { elements[$0].kind == .open }
            guard !open.isEmpty else { return }
            for part in open {
                let selection = selections[elements[part].index]
                // What is beside it is read with it.
                let besides = parts.filter { $0 != part }
                let isShown =
                    isShown
                    || besides.contains { beside in
                        let end =
                            elements[beside].kind == .open
                            ? (selections[elements[beside].index].branches.last?.elements.upperBound ?? beside) + 1
                            : beside + 1
                        return alwaysShows(name, in: beside..<end, isForOne: isForOne)
                    }
                let column = selection.selectors.firstIndex { $0.isPlural && $0.name == name }
                for branch in selection.branches {
                    guard let column else {
                        look(branch.elements, isShown)
                        continue
                    }
                    if isShown || isForOneNumber(of: name, selection, branch, isForOne) { continue }
                    if !alwaysShows(name, in: branch.elements, isForOne: isForOne) {
                        found.append((selection, branch, column))
                    }
                }
            }
        }
        look(elements.indices, false)
        return found
    }

    /// The indices of a range's own elements: of a selection that of its first opening brace alone.
    private func parts(of range: Range<Int>) -> [Int] {
        var parts: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            parts.append(index)
            index =
                elements[index].kind == .open
                ? (selections[elements[index].index].branches.last?.elements.upperBound ?? index) + 1 : index + 1
        }
        return parts
    }
}
