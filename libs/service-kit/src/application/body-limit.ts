/** The longest list that a request may hold, 30,000 lines of posts at an import, takes 3.3 MiB. Files have a limit of their own. */
export const bodyLimitMebibytes = 4;
