namespace TreatyRefs.Reports.Scans;

/// <summary>What the page of a scanned text has beside the style sheet of reports.</summary>
internal static class ScanHtmlStyle
{
    /// <summary>Statuses differ by line and by word too, not by colour alone.</summary>
    public static string Sheet { get; } =
        """
            .text {
              white-space: pre-wrap;
              overflow-wrap: anywhere;
              unicode-bidi: plaintext;
              border-top: 1px solid var(--line);
              border-bottom: 1px solid var(--line);
              padding: 1em 0;
              margin: 1em 0;
            }
            mark { background: none; color: inherit; }
            mark a { color: inherit; text-decoration: underline 2px var(--accent); text-underline-offset: .2em; }
            mark.no-such-provision a, mark.unknown-instrument a { text-decoration: underline wavy 1px var(--caution); }
            mark.ambiguous a { text-decoration: underline double 2px var(--caution); }
            mark.not-described a { text-decoration: underline dotted 2px var(--quiet); }
            .word { user-select: none; font: .72rem/1 system-ui, sans-serif; color: var(--quiet); }
            .no-such-provision .word,
            .unknown-instrument .word,
            .ambiguous .word,
            td.no-such-provision,
            td.unknown-instrument,
            td.ambiguous {
              color: var(--caution);
            }
            .citations th, .citations td { overflow-wrap: break-word; }
            .citations th:first-child, .citations td:last-child { white-space: nowrap; }
            .citations td:nth-child(2) { min-width: 9em; }
            .citations tr:target, mark a:target { background: color-mix(in srgb, var(--accent) 18%, transparent); }

            """.ReplaceLineEndings("\n");
}
