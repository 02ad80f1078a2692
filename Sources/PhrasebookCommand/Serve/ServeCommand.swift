import ArgumentParser
import Phrasebook

/// `phrasebook serve`: the HTTP message service.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the catalogs of a home over HTTP.",
        discussion: """
            Each setting is a flag, else an environment variable, else a member of the file that --config or \
            PHRASEBOOK_CONFIG names (JSON), else its default.

            flag              environment and file           default
            --host            PHRASEBOOK_HOST                127.0.0.1
                              host
            --port            PHRASEBOOK_PORT                8080
                              port                           (0: a free one)
            --socket          PHRASEBOOK_SOCKET              none: a Unix socket beside the port
                              socket
            --admin-host      PHRASEBOOK_ADMIN_HOST          127.0.0.1
                              adminHost
            --admin-port      PHRASEBOOK_ADMIN_PORT          none; health, metrics and more at a port of their own
                              adminPort
            --base-path       PHRASEBOOK_BASE_PATH           none: what all paths begin with, such as /phrasebook
                              basePath
            --home            PHRASEBOOK_HOME                the shipped home
                              home
            --overlay         PHRASEBOOK_OVERLAY             none
                              overlay
            --state-dir       PHRASEBOOK_STATE_DIR           none
                              stateDir
            --[no-]watch      PHRASEBOOK_WATCH               true
                              watch
            --allow-removals  PHRASEBOOK_ALLOW_REMOVALS      false
                              allowRemovals
            --default-locale  PHRASEBOOK_DEFAULT_LOCALE      en_US
                              defaultLocale
            --log-level       PHRASEBOOK_LOG_LEVEL           info
                              logLevel
            --log-format      PHRASEBOOK_LOG_FORMAT          text
                              logFormat
            --access-log      PHRASEBOOK_ACCESS_LOG          off
                              accessLog
            --[no-]reference  PHRASEBOOK_PAGES_REFERENCE     true
                              pages.reference
            --[no-]preview    PHRASEBOOK_PAGES_PREVIEW       true
                              pages.preview

            Times and limits have no flag; in the file they are objects, such as {"limits": {"bodyBytes": 65536}}:

            PHRASEBOOK_CACHE_MAX_AGE_SECONDS         0    anybody may use an answer unasked
            PHRASEBOOK_CACHE_SHARED_MAX_AGE_SECONDS  0    a shared cache may
            PHRASEBOOK_LIMITS_URL_BYTES              8192
            PHRASEBOOK_LIMITS_HEADER_BYTES           16384
            PHRASEBOOK_LIMITS_BODY_BYTES             262144
            PHRASEBOOK_LIMITS_TOTAL_BODY_BYTES       33554432  of all bodies and lists that are held at once
            PHRASEBOOK_LIMITS_LOOKUPS                100    of one POST /v1/resolve
            PHRASEBOOK_LIMITS_ARGUMENTS              32     of one lookup
            PHRASEBOOK_LIMITS_CONNECTIONS            1024   open at once, as far as there are descriptors
            PHRASEBOOK_LIMITS_CLIENT_REQUESTS_PER_SECOND  0  of one address; 0 for any number
            PHRASEBOOK_LIMITS_PAGE_TEXTS             20000  of a home that has pages
            PHRASEBOOK_LIMITS_KEPT_PAGE_BYTES        33554432
            PHRASEBOOK_TIMEOUTS_IDLE_SECONDS         30     without a request
            PHRASEBOOK_TIMEOUTS_REQUEST_SECONDS      15     to send a request
            PHRASEBOOK_TIMEOUTS_RESPONSE_SECONDS     15     to read a response
            PHRASEBOOK_TIMEOUTS_NOTICE_SECONDS       5      after SIGTERM, not ready and still taking connections
            PHRASEBOOK_TIMEOUTS_DRAIN_SECONDS        20     after that, to answer what was begun
            PHRASEBOOK_TLS_CERTIFICATE               none   a file in PEM; with it the port speaks TLS
            PHRASEBOOK_TLS_KEY                       none   its private key
            PHRASEBOOK_TLS_CLIENT_AUTHORITIES        none   whose certificates clients must show

              phrasebook serve --home . --port 8080
              curl -H 'Language: zh_CN' http://127.0.0.1:8080/v1/catalogs/card-issuing/codes/1001/body

            What no setting is called, a member of the file or a variable that begins with PHRASEBOOK_, is an error. \
            --print-settings shows what counts, as a file of settings.

            SIGTERM and SIGINT stop it: what was begun is answered first. SIGHUP reads the home and the certificates \
            again. Who started it hears of it at NOTIFY_SOCKET, as systemd asks. Exit codes: 0 stopped; 1 the home \
            does not load (standard error says why) or the port is taken; 64 wrong usage or settings that cannot be \
            used.
            """
    )

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "ADDRESS"))
    var host: String?

    @Option(help: ArgumentHelp("The port to listen on; 0 takes a free one.", valueName: "PORT"))
    var port: Int?

    @Option(help: ArgumentHelp("A Unix socket to listen on beside the port.", valueName: "PATH"))
    var socket: String?

    @Option(help: ArgumentHelp("The address of the admin listener.", valueName: "ADDRESS"))
    var adminHost: String?

    @Option(help: ArgumentHelp("The port of the admin listener; 0 takes a free one.", valueName: "PORT"))
    var adminPort: Int?

    @Option(help: ArgumentHelp("What all paths begin with.", valueName: "PATH"))
    var basePath: String?

    @Option(help: ArgumentHelp("The folder with Locales/ and Resources/.", valueName: "DIR"))
    var home: String?

    @Option(
        help: ArgumentHelp("A folder whose words lie over the home's: your words for its codes.", valueName: "DIR"))
    var overlay: String?

    @Option(
        help: ArgumentHelp(
            "A folder to keep the last good home in, which is served when the home is broken at a start.",
            valueName: "DIR"))
    var stateDir: String?

    @Flag(inversion: .prefixedNo, help: "Serve saved files without a new start.")
    var watch: Bool?

    @Flag(help: "Serve saved files that lack a catalog or a locale that is served.")
    var allowRemovals = false

    @Option(help: ArgumentHelp("The locale when nothing else decides.", valueName: "LOCALE"))
    var defaultLocale: String?

    @Option(help: ArgumentHelp("trace, debug, info, notice, warning, error or critical.", valueName: "LEVEL"))
    var logLevel: String?

    @Option(help: ArgumentHelp("How events are logged: text or json.", valueName: "FORM"))
    var logFormat: String?

    @Option(
        help: ArgumentHelp(
            "A line on standard output for each request: off, common (as web servers write it) or json.",
            valueName: "FORM"))
    var accessLog: String?

    @Flag(inversion: .prefixedNo, help: "Serve /reference, the pages for integrators.")
    var reference: Bool?

    @Flag(inversion: .prefixedNo, help: "Serve /preview, all messages for those who write them.")
    var preview: Bool?

    @Option(help: ArgumentHelp("A JSON file with settings.", valueName: "FILE"))
    var config: String?

    @Flag(help: "Print the settings that count, as a file of settings, and serve nothing.")
    var printSettings = false

    func run() async throws {
        #if Service
            try await serve()
        #else
            throw Failure([
                .builtWithoutService,
                .buildWithService(text: "swift build -c release --product phrasebook --traits Service"),
            ])
        #endif
    }
}
