-- For wrk: sends the file that is named behind `--`.
function init(arguments)
    local file = assert(io.open(arguments[1], "r"))
    wrk.body = file:read("*a")
    file:close()
    wrk.method = "POST"
    wrk.headers["Content-Type"] = "application/json"
end
