import { config } from 'zod';

// Our header bars code made from texts, which zod would try for speed, and the browser would complain.
config({ jitless: true });
