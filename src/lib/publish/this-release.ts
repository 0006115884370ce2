declare const __KEEP_DOING_RELEASE__: string;

/** The SHA-256 of all files that are signed as this version of the site: see `sign-off/seal/signed-release.ts`. */
export const thisRelease = __KEEP_DOING_RELEASE__;
