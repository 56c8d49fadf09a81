import { BlockList, isIP } from 'node:net';

/**
 * What is no public server's, of IPv4: iana.org/assignments/iana-ipv4-special-registry, multicast (RFC 5771),
 * and the address at which Azure's host serves each of its machines.
 */
const notPublicNets4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Public IPv6: global unicast (RFC 4291), and NAT64 (RFC 6052), which carries an IPv4 address in its last 32 bits. */
const publicNets6 = [
  ['2000::', 3],
  ['64:ff9b::', 96],
] as const;

/** Exceptions within global unicast: iana.org/assignments/iana-ipv6-special-registry, Teredo and 6to4 among them. */
const notPublicNets6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const notPublic = new BlockList();
const public6 = new BlockList();
for (const [net, prefix] of notPublicNets4) {
  notPublic.addSubnet(net, prefix, 'ipv4');
  notPublic.addSubnet(`64:ff9b::${net}`, 96 + prefix, 'ipv6');
}
for (const [net, prefix] of notPublicNets6) notPublic.addSubnet(net, prefix, 'ipv6');
for (const [net, prefix] of publicNets6) public6.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address, without brackets, is anything but a public server's; so is what is no IP address. */
export function isPrivate(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return notPublic.check(address, 'ipv4');
  return family === 0 || !public6.check(address, 'ipv6') || notPublic.check(address, 'ipv6');
}
