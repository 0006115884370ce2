import { siteServer } from './site-server.ts';
siteServer('/tmp/search-dist').listen(4477, '127.0.0.1');
