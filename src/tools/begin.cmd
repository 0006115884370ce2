@"%npm_node_execpath%" src/tools/set-up.js %*
