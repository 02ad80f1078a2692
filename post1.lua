wrk.method="POST"; wrk.headers["Content-Type"]="application/json"; wrk.headers["Language"]="zh_CN"
wrk.body='{"lookups":[{"catalog":"card-issuing","code":"1001"}]}'
