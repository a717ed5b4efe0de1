/** A file of the sample review, as the build puts it into a script: an address that begins with "data:". */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
declare module "*.csv" {
  const address: string;
  export default address;
}
