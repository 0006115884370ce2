/** Packs the built site in `dist` of the folder that it is run in, as ours is packed, whatever its pages hold. */
import { packAll, textFiles } from '#tools/build/after-build.ts';

const files = textFiles('dist');
const pages = files.filter((file) => file.endsWith('.html')).length;
// A peer has no stylesheet of ours to rewrite, and our header need not let its pages work.
await packAll({ files, pages, stylesheets: [] });
