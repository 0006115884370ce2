@set NODE_OPTIONS=
@set NODE_PATH=
@set NODE_COMPILE_CACHE=
@"%npm_node_execpath%" src/tools/set-up.js %*
