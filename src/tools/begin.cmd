@set NODE_OPTIONS=
@"%npm_node_execpath%" src/tools/set-up.js %*
