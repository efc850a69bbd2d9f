// The headers of every answer, and how long which file may be kept; as nginx includes them and as
// hosts with a _headers file (Netlify, Cloudflare Pages) read them.

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** `policy`: the value of contentPolicyOf. */
export function headersOf(policy: string): readonly Header[] {
  return [
    { name: "Content-Security-Policy", value: policy },
    { name: "X-Content-Type-Options", value: "nosniff" },
    // Whom an analyst reads after a page of Nadir is nobody else's business.
    { name: "Referrer-Policy", value: "same-origin" },
    {
      name: "Permissions-Policy",
      value:
        "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
    },
    // Everything here is public and the same for everybody.
    { name: "Access-Control-Allow-Origin", value: "*" },
    { name: "Access-Control-Allow-Headers", value: "Range" },
    {
      name: "Access-Control-Expose-Headers",
      value: "Accept-Ranges, Content-Length, Content-Range",
    },
  ];
}

/** Files whose names hold the hash of their contents never change. */
const HASHED = ["assets", "catalog"];
const FOR_EVER = "public, max-age=31536000, immutable";

/** For `include` in a server block that adds no header in any location. */
export function nginxHeadersOf(headers: readonly Header[]): string {
  const lines = headers.map(({ name, value }) => `add_header ${name} "${value}" always;`);
  return `# Written by the build from imagery.json and base-layers.json.\n${lines.join("\n")}\n`;
}

/** `base`: the path the page is served below, with a slash at its end. */
export function headersFileOf(headers: readonly Header[], base: string): string {
  const everywhere = headers.map(({ name, value }) => `  ${name}: ${value}`);
  const kept = HASHED.map((folder) => `${base}${folder}/*\n  Cache-Control: ${FOR_EVER}`);
  return [`${base}*`, ...everywhere, ...kept, ""].join("\n");
}
