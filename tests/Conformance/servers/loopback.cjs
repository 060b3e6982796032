// Loaded before a server: whatever listens without saying where is to be reached from this machine only.
const { Server } = require("node:net");

const listen = Server.prototype.listen;

Server.prototype.listen = function (first, ...rest) {
  const isPort = typeof first === "number" || /^\d+$/.test(first);
  if (isPort && typeof rest[0] !== "string") {
    return listen.call(this, { port: Number(first), host: "127.0.0.1" }, ...rest.filter((one) => typeof one === "function"));
  }

  if (first !== null && typeof first === "object" && "port" in first && first.host === undefined) {
    return listen.call(this, { ...first, host: "127.0.0.1" }, ...rest);
  }

  return listen.call(this, first, ...rest);
};

// Whoever started the server holds the other end of its input: when that is gone, so is the server.
process.stdin.on("end", () => process.exit());
process.stdin.resume();
