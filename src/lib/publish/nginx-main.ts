/**
 * The main file of an nginx that serves nothing but this site: how many may be connected at once can be said there
 * only. nginx itself takes 512 for each processor, and 2,500 who send nothing would shut everybody out.
 */
export function nginxMainFile(): string {
	return `# Made by npm run build from src/lib/publish/nginx-main.ts. Change it there.
# For a computer that serves nothing else. It takes the place of /etc/nginx/nginx.conf, and the file of the site
# goes beside it, as conf.d/keep-doing.conf. Then type: nginx -t && nginx -s reload
# Other sites are served there too? Keep the main file that is there. Write worker_rlimit_nofile as below,
# outside all brackets, and change the number of worker_connections in its events { … }.
worker_processes auto;

# One for each who is connected, and one for the file that they get.
worker_rlimit_nofile 16384;

events {
	worker_connections 8192;
}

http {
	include mime.types;
	default_type application/octet-stream;
	sendfile on;
	tcp_nopush on;
	include conf.d/*.conf;
}
`;
}
