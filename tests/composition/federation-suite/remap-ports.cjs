// The suite's programs have their ports written into them. Loaded first, this gives them free ones instead, so that
// the suite runs beside whatever else runs on this machine. PORTS is JSON: { "4000": 51234, ... }.
'use strict';
const net = require('node:net');
const ports = JSON.parse(process.env.PORTS ?? '{}');

const mapped = (options) =>
  options && typeof options === 'object' && options.port in ports
    ? { ...options, port: ports[options.port] }
    : options;

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (first, ...rest) {
  return listen.call(this, mapped(first), ...rest);
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (first, ...rest) {
  // Node passes its own normalised arguments as one marked array.
  if (Array.isArray(first)) first[0] = mapped(first[0]);
  return connect.call(this, Array.isArray(first) ? first : mapped(first), ...rest);
};
