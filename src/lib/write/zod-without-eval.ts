import { config } from 'zod';

// zod makes functions from text for speed (`new Function`), which our security header refuses.
config({ jitless: true });
