/* eslint-disable */
// Generated from design tokens. Changes here are lost.

export const core = {
  gray: {
    "0": "var(--core-gray-0, oklch(1 0 0))",
    "900": "var(--core-gray-900, oklch(0.2 0.01 260))",
    "500": "var(--core-gray-500, oklch(0.6 0.01 260))",
  },
  blue: {
    "500": "var(--core-blue-500, oklch(0.55 0.2 264))",
    "300": "var(--core-blue-300, oklch(0.8 0.1 264))",
  },
  space: {
    "1": "var(--core-space-1, 4px)",
    "2": "var(--core-space-2, 8px)",
    "4": "var(--core-space-4, 16px)",
  },
  motion: {
    short: "var(--core-motion-short, 120ms)",
    long: "var(--core-motion-long, 400ms)",
  },
  ease: "var(--core-ease, cubic-bezier(0.2, 0, 0, 1))",
} as const;

export const color = {
  surface: "var(--color-surface, oklch(1 0 0))",
  text: "var(--color-text, oklch(0.2 0.01 260))",
  accent: "var(--color-accent, oklch(0.55 0.2 264))",
  link: "var(--color-link, oklch(0.55 0.2 264))",
  hover: "var(--color-hover, oklch(0.55 0.2 264))",
} as const;

export const space = {
  inline: "var(--space-inline, 16px)",
  block: "var(--space-block, 8px)",
} as const;

export const font = {
  family: "var(--font-family, Inter, sans-serif)",
  size: "var(--font-size, 1rem)",
} as const;

export const text = {
  body: { fontFamily: "var(--text-body-font-family, Inter, sans-serif)", fontSize: "var(--text-body-font-size, 1rem)", fontWeight: "var(--text-body-font-weight, 400)", letterSpacing: "var(--text-body-letter-spacing, 0px)", lineHeight: "var(--text-body-line-height, 1.5)" },
} as const;

export const edge = "var(--edge, 1px solid oklch(0.55 0.2 264))" as const;

export const border = {
  width: "var(--border-width, 1px)",
} as const;

export const lift = "var(--lift, 0px 8px 16px 0px oklch(0.2 0.01 260))" as const;

export const wash = "var(--wash, linear-gradient(in srgb, oklch(1 0 0) 0%, oklch(0.55 0.2 264) 100%))" as const;

export const move = "var(--move, 120ms 0ms cubic-bezier(0.2, 0, 0, 1))" as const;
