using TreatyRefs.Model;
using TreatyRefs.Scanning;

namespace TreatyRefs.Reports.Scans;

/// <summary>What the page of scanned texts has beside the style sheet of reports.</summary>
internal static class ScanHtmlStyle
{
    /// <summary>Each status has its colour, a line of its own kind and a word: whoever sees no colours tells them apart, on paper
    /// too. The colours are those that Okabe and Ito chose for all kinds of sight, made dark or light enough to be read.</summary>
    public static string Sheet { get; } =
        """
            :root {
              --resolved: #0b5c8f;
              --no-such-provision: #a8330a;
              --not-described: #5c5d58;
              --ambiguous: #8a3571;
              --unknown-instrument: #7a5600;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --resolved: #79c3f2;
                --no-such-provision: #ff9d6e;
                --not-described: #b3b3ac;
                --ambiguous: #eaa3d0;
                --unknown-instrument: #ecc04f;
              }
            }
            .resolved { --status: var(--resolved); --kind: solid; --width: 2px; }
            .no-such-provision { --status: var(--no-such-provision); --kind: wavy; --width: 1.5px; }
            .not-described { --status: var(--not-described); --kind: dotted; --width: 2px; }
            .ambiguous { --status: var(--ambiguous); --kind: double; --width: 1.5px; }
            .unknown-instrument { --status: var(--unknown-instrument); --kind: dashed; --width: 1.5px; }
            .count { font: .95rem/1.5 var(--sans); color: var(--quiet); }
            .legend { border: 1px solid var(--line); border-radius: 3px; margin: 1em 0 1.5em; padding: .5em 1em .6em; min-width: 0; }
            .legend legend { font: 500 .84rem/1.5 var(--sans); color: var(--quiet); padding: 0 .4em; }
            .legend label { display: grid; grid-template-columns: 1.4rem minmax(0, 11rem) 3.5rem minmax(0, 1fr); align-items: baseline; }
            .legend label { font: .92rem/1.5 var(--sans); padding: .18em 0; }
            .legend strong { font-variant-numeric: tabular-nums; font-weight: 600; text-align: end; padding-inline-end: 1rem; }
            .legend .once { font: .84rem/1.5 var(--sans); color: var(--quiet); margin: .4em 0 0; }
            .legend input { margin: 0; accent-color: var(--accent); }
            .legend input:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
            .sample, .cite {
              color: inherit;
              text-decoration: underline var(--kind) var(--width) var(--status);
              text-underline-offset: .22em;
              text-decoration-skip-ink: none;
              background: color-mix(in srgb, var(--status) 9%, transparent);
            }
            .sample { justify-self: start; }
            .cite:hover { background: color-mix(in srgb, var(--status) 20%, transparent); }
            .cite { border-radius: 2px; }
            .cite:target, .evidence:target { outline: 2px solid var(--accent); outline-offset: 2px; }
            mark { background: none; color: inherit; }
            .evidence { border-bottom: 1px dotted var(--quiet); }
            .word, .status { color: var(--status); font: 500 .72rem/1 var(--sans); }
            .word { user-select: none; overflow-wrap: normal; unicode-bidi: isolate; }
            .status { font-size: .8rem; }
            .files { list-style: none; padding: 0; font: .95rem/1.6 var(--sans); }
            .files a { overflow-wrap: anywhere; }
            .scan { border-top: 1px solid var(--line); padding-top: .5em; margin-top: 1.5em; }
            .scan > h2 { border: 0; padding: 0; margin: .6em 0; overflow-wrap: anywhere; }
            .document { overflow-wrap: break-word; min-width: 0; }
            .document p { white-space: normal; }
            .document :is(li, td, th, dt, dd, caption, .note) > p[dir] { text-align: -webkit-match-parent; text-align: match-parent; }
            .document th, .document td { padding: .4em 0; padding-inline-end: .9em; }
            .document p.lines { white-space: pre-wrap; }
            .document h2, .document h3, .document h4 { border: 0; padding: 0; color: inherit; font-style: normal; }
            .document h5, .document h6 { font-size: 1rem; margin: 1.4em 0 .4em; }
            .document > :first-child { margin-top: .4em; }
            .document blockquote { margin: 1em 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--line); }
            .document li > p { margin: .2em 0; }
            .document .title { font: .9rem/1.5 var(--sans); color: var(--quiet); }
            .document .title { border-bottom: 1px solid var(--line); padding-bottom: .5em; }
            .document dl { display: block; margin: 1em 0; }
            .document dt { font: inherit; font-weight: 600; color: inherit; margin-top: .5em; }
            .document dd { margin: 0; margin-inline-start: 1.5em; }
            .document :is(dt, dd, caption) > p { margin: .2em 0; }
            .document caption { text-align: start; font-style: italic; padding: 0 0 .4em; }
            .document ul, .document ol { padding-inline-start: 1.5em; }
            .document .numbered { list-style: none; padding-inline-start: 0; }
            .document .numbered > li { padding-inline-start: 1.3em; }
            .document .numbered > li > p:first-child { text-indent: -1.3em; }
            .document pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .88rem/1.5 ui-monospace, monospace; }
            .document pre { background: var(--tint); padding: .7em .9em; border-radius: 3px; }
            .document code { font: .88em ui-monospace, monospace; }
            .document hr { border: 0; border-top: 1px solid var(--line); margin: 1.6em 0; }
            .document .note { display: grid; grid-template-columns: 2rem minmax(0, 1fr); font-size: .92rem; }
            .document .note > * { grid-column: 2; margin: .2em 0; }
            .document .note > .note-mark { grid-column: 1; grid-row: 1; }
            .note-mark { font: .72rem/1.4 var(--sans); color: var(--quiet); }
            .document sup, .document sub { font-size: .75em; line-height: 0; }
            .document .left { text-align: left; }
            .document .center { text-align: center; }
            .document .right { text-align: right; }
            .document .naming { font-weight: 600; }
            .document .details { border-inline-start: 3px solid var(--line); padding-inline-start: 1.1em; margin: 1em 0; }
            .document q { quotes: auto; }
            .highlighted { background: color-mix(in srgb, #f2c200 32%, transparent); }
            .described { border: 1px solid var(--line); border-radius: 3px; padding: 0 .4em; }
            .picture { font-style: italic; color: var(--quiet); }
            .grid { overflow-x: auto; margin: 1em 0; }
            .grid td, .grid th { overflow-wrap: normal; word-break: normal; hyphens: none; min-width: 4rem; }
            .grid td > p, .grid th > p { margin: 0; }
            .cited { font: .9rem/1.5 var(--sans); min-width: 0; }
            .cited > h2, .cited > h3 { font: 600 1rem/1.4 var(--sans); border: 0; padding: 0; margin: .6em 0; }
            .entry { border-inline-start: 3px solid var(--status); padding-inline-start: .8rem; margin: 1.1em 0; break-inside: avoid; }
            .entry h3, .entry h4 { font: 600 .95rem/1.4 var(--sans); color: inherit; margin: 0 0 .2em; overflow-wrap: anywhere; }
            .entry h3 ~ h3, .entry h4 ~ h4 { margin-top: .6em; }
            .entry p { margin: .15em 0; }
            .entry .caution { font-weight: 500; }
            .entry .over { margin: .3em 0 0; }
            .entry .problem { color: var(--status); }
            .entry code { font-size: .8rem; color: var(--quiet); overflow-wrap: anywhere; }
            .places { list-style: none; padding: 0; margin: .4em 0 0; color: var(--quiet); }
            .places li { padding: .1em 0; overflow-wrap: anywhere; }
            .places li:target, .entry:has(:target) { background: color-mix(in srgb, var(--status) 10%, transparent); }
            .places .again { display: inline; margin-inline-end: .8em; }
            .why { display: block; font-size: .84rem; }
            .close { display: none; }
            @media screen and (min-width: 64rem) {
              .scan:not(.empty) { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; gap: 0 2.5rem; align-items: start; }
              .scan > h2 { grid-column: 1 / -1; }
              .cited { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; overscroll-behavior: contain; }
              .cited { border-inline-start: 1px solid var(--line); padding-inline-start: 1.2rem; }
              .scan.empty .document { max-width: 46rem; }
            }
            @media screen and (max-width: 64rem) {
              .entry:has(:target) {
                position: fixed;
                inset: auto 0 0;
                z-index: 1;
                max-height: 55vh;
                overflow-y: auto;
                margin: 0;
                padding: 1rem 1.25rem;
                background: var(--paper);
                border: 0;
                border-top: 3px solid var(--status);
                box-shadow: 0 -6px 24px rgb(0 0 0 / .25);
              }
              .entry li:target .close { display: block; width: max-content; padding: .4em 0; }
            }
            @media (max-width: 40rem) {
              .legend label { grid-template-columns: 1.6rem minmax(0, 1fr) auto; }
              .legend strong { padding: 0; }
              .legend small { grid-column: 2 / -1; }
            }
            @media print {
              :root {
                --resolved: #000;
                --no-such-provision: #000;
                --not-described: #000;
                --ambiguous: #000;
                --unknown-instrument: #000;
              }
              .scan { display: block; }
              .cite, .sample, .places li:target, .entry:has(:target) { background: none; }
              .cite:target, .evidence:target { outline: 0; }
              .legend input, .entry code { display: none; }
              .legend label { grid-template-columns: 11rem 3.5rem minmax(0, 1fr); }
              .cited { border-top: 1px solid var(--line); margin-top: 2em; }
            }

            """.ReplaceLineEndings("\n") + string.Concat(Keywords.All<TargetStatus>().Select(Hidden));

    // A citation that is not to be shown is text like the rest.
    private static string Hidden(string status) =>
        $$"""
            :root:has(#show-{{status}}:not(:checked)) .cite.{{status}} { text-decoration: none; background: none; }
            :root:has(#show-{{status}}:not(:checked)) :is(.word, .entry).{{status}} { display: none; }

            """.ReplaceLineEndings("\n");
}
