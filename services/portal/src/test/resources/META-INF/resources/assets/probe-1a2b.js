export const page = "as it is";
