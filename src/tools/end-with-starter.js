/** Put before a tool of others with `--import`: it ends when whoever started it was ended, even by force. */
import { whenStarterEnds } from './starter.js';

whenStarterEnds(() => process.exit(1));
