/// What is declared of the arguments of many messages, and who shows those that only the owner of the messages can show.
package final class ArgumentRules: Sendable {
    /// The rules of a message are one behind the other, in the order of its arguments.
    let rows: [ArgumentRule]
    /// What shows arguments of the kind ``ArgumentRule/Kind/presented``.
    package let presenter: any ArgumentPresenter

    /// Rules of messages whose owner has a presenter.
    package init(_ rows: [ArgumentRule], presenter: any ArgumentPresenter) {
        self.rows = rows
        self.presenter = presenter
    }
}
