/** `node src/tools/serve.js`: plain JavaScript, so that an old Node too can say what is wrong. */
const OUR_NODE = 24;
const { node } = process.versions;

if (Number(node.split('.')[0]) < OUR_NODE) {
	console.error(`This is Node ${node}, and serving needs Node ${OUR_NODE}. npm start brings it.`);
	process.exit(1);
}
await import('./preview.ts');
