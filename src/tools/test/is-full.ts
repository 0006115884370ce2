/** Whether all is asked, as `npm run test:full` does. Otherwise tests with the tag `@full` are left out. */
export const isFull = process.env['KEEP_DOING_BATTERY'] === 'full';
