declare const __KEEP_DOING_PUBLIC__: boolean;
declare const __KEEP_DOING_BUILT__: string;

/** Whether this build is for patients: only checked guides, and findable by search engines. */
export const isPublicBuild = __KEEP_DOING_PUBLIC__;

/** The day this build was made, year first. */
export const builtOn = __KEEP_DOING_BUILT__;
