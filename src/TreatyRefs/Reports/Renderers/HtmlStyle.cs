namespace TreatyRefs.Reports.Renderers;

/// <summary>The style sheet of every HTML report.</summary>
internal static class HtmlStyle
{
    /// <summary>Light and dark by the reader's preference, black on white in print, no font to load.</summary>
    public static string Sheet { get; } =
        """
            :root {
              color-scheme: light dark;
              --ink: #1d1f21;
              --paper: #fdfdfb;
              --tint: #f4f3ee;
              --quiet: #595a56;
              --line: #dad9d2;
              --accent: #174a7c;
              --caution: #8a3a00;
              --serif: Georgia, "Times New Roman", "Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", serif;
              --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --ink: #e7e6e1;
                --paper: #17181a;
                --tint: #202225;
                --quiet: #a9a9a2;
                --line: #3a3c3f;
                --accent: #8fbcf2;
                --caution: #ffb27a;
              }
            }
            * { box-sizing: border-box; }
            html { scroll-padding-top: 1rem; }
            body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--serif); }
            .page { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
            .page.wide { max-width: 72rem; }
            main { min-width: 0; }
            h1, h2, h3, h4 { line-height: 1.25; margin: 1.9em 0 .5em; font-weight: 600; overflow-wrap: break-word; text-wrap: balance; }
            p, dd, li { text-wrap: pretty; }
            h1 { font-size: clamp(1.55rem, 1.2rem + 1.6vw, 2.1rem); margin: 0 0 .35em; letter-spacing: -.01em; }
            h2 { font-size: 1.3rem; border-top: 1px solid var(--line); padding-top: .9em; }
            h3 { font-size: 1.08rem; }
            h4 { font-size: 1rem; color: var(--quiet); font-style: italic; }
            h1 strong, h2 strong { font-weight: inherit; }
            h1 .addition { font-weight: 400; }
            small, .label, .capacity, .marks, .mark { color: var(--quiet); }
            h1 small { display: block; }
            dd > .addition:only-child { color: inherit; }
            small { font: 400 .82rem/1.4 var(--sans); letter-spacing: 0; overflow-wrap: anywhere; }
            h1 + p { font: .95rem/1.5 var(--sans); margin-bottom: 1.4em; }
            h1 + p .caution { font-weight: 500; }
            p { margin: .5em 0; overflow-wrap: break-word; white-space: pre-line; }
            a { color: var(--accent); text-decoration-thickness: .06em; text-underline-offset: .16em; overflow-wrap: break-word; }
            a:hover { text-decoration-thickness: .12em; }
            a:focus-visible, button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 1px; }
            a:has(> .mark) { text-decoration: none; font: .76em/1 var(--sans); vertical-align: .12em; }
            a:has(> .mark):hover { text-decoration: underline; }
            .caution { color: var(--caution); font-weight: 600; }
            .addition { color: var(--quiet); }
            .capitals { font-variant-caps: all-small-caps; letter-spacing: .03em; }
            .over { display: block; font: 600 .78rem/1.5 var(--sans); color: var(--quiet); letter-spacing: .02em; }
            .permalink { opacity: 0; color: var(--quiet); text-decoration: none; }
            .permalink { display: inline-block; width: 1.2em; margin-inline-end: -1.2em; }
            .permalink { text-align: center; font: 400 .85rem/1 var(--sans); }
            .permalink:focus-visible, :hover > .permalink { opacity: 1; }
            :is(h1, h2, h3, h4) > .permalink { margin-inline-end: 0; }
            .said { margin: 1.2em 0; padding: .9em 1.1em; background: var(--tint); border-radius: 3px; }
            blockquote.official { margin: 1.2em 0; padding: .2em 0 .2em 1.2em; border-inline-start: 3px solid var(--accent); }
            blockquote.official p { font-size: 1.08rem; }
            blockquote.official p + p { margin-top: .9em; }
            [dir="rtl"] { text-align: right; }
            [dir="ltr"] { text-align: left; }
            :root[dir="rtl"] :is(dd, li) > .label + bdi[lang]:not(:lang(ar)),
            :root:not([dir="rtl"]) :is(dd, li) > .label + bdi:lang(ar) { display: block; text-align: start; }
            :target { scroll-margin-top: 1rem; }
            dl div:target, .comment:target, .parallel tr:target, p:target {
              outline: 2px solid var(--accent);
              outline-offset: 4px;
              border-radius: 2px;
            }
            dl { margin: .6em 0; }
            dl div { display: grid; grid-template-columns: minmax(7rem, 11rem) minmax(0, 1fr); gap: 0 1rem; padding: .22em 0; }
            dt { color: var(--quiet); font: .9rem/1.7 var(--sans); }
            dd { margin: 0; overflow-wrap: break-word; min-width: 0; }
            .comment { margin: 1.4em 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--line); break-inside: avoid; }
            .comment.superseded { border-inline-start-style: dashed; }
            .comment.superseded > p { color: var(--quiet); }
            .comment header { font: .95rem/1.5 var(--sans); }
            .capacity { font: .86rem/1.5 var(--sans); margin: 0 0 .3em; }
            .marks { list-style: none; margin: .5em 0 0; padding: 0; font: .84rem/1.55 var(--sans); }
            q { quotes: "“" "”" "‘" "’"; }
            button.copy {
              font: .78rem/1 var(--sans);
              color: var(--accent);
              background: none;
              border: 1px solid var(--line);
              border-radius: 3px;
              padding: .35em .6em;
              margin-inline-start: .5em;
              cursor: pointer;
            }
            .table { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-size: .95rem; }
            th, td { text-align: start; vertical-align: top; padding: .4em .9em .4em 0; border-bottom: 1px solid var(--line); }
            [dir="rtl"] th, [dir="rtl"] td { padding: .4em 0 .4em .9em; }
            th { color: var(--quiet); font: 500 .84rem/1.5 var(--sans); }
            .list td { overflow-wrap: normal; word-break: normal; hyphens: none; }
            .list .caution, .comparison .caution { font-weight: 400; }
            .list td:first-child { min-width: 6rem; }
            .list td:last-child { font-variant-numeric: tabular-nums; }
            .compared { margin: 1em 0; }
            .comparison { font-size: .9rem; line-height: 1.5; }
            .compared:has(th:nth-child(5)) { width: min(84rem, 100vw - 4rem); margin-inline-start: calc(50% - min(42rem, 50vw - 2rem)); }
            .page.wide .compared:has(th:nth-child(5)) { width: 100%; margin-inline-start: 0; }
            .comparison tbody td { min-width: 8rem; }
            .comparison tbody td { white-space: pre-line; }
            .comparison thead td { width: 6.5rem; }
            .comparison thead th { color: var(--ink); font-weight: 600; vertical-align: bottom; }
            .parallel { table-layout: fixed; margin: 1.2em 0; border-top: 3px solid var(--accent); }
            .parallel td { white-space: pre-line; font-size: 1.02rem; padding-bottom: .8em; overflow-wrap: break-word; }
            .parallel .named { border-bottom: 0; padding-bottom: 0; }
            .parallel .named .over { display: inline; }
            .sources { font: .9rem/1.55 var(--sans); padding-inline-start: 2.4em; }
            .sources li { overflow-wrap: anywhere; padding: .12em 0; }
            .tree, .tree ul { list-style: none; padding-inline-start: 1.4em; margin: .2em 0; }
            main > .tree { padding-inline-start: 0; }
            .neighbourhood { margin: 1.5em 0; break-inside: avoid; }
            .neighbourhood svg { direction: ltr; display: block; max-width: 100%; height: auto; font: 13px/1 var(--sans); }
            .neighbourhood text { fill: var(--ink); }
            .neighbourhood tspan { unicode-bidi: isolate; }
            .neighbourhood .quiet { fill: var(--quiet); }
            .neighbourhood rect { fill: var(--paper); stroke: var(--line); }
            .neighbourhood .own rect { fill: var(--tint); stroke: var(--accent); stroke-width: 1.5; }
            .neighbourhood a:hover rect, .neighbourhood a:focus-visible rect { stroke: var(--accent); stroke-width: 2; }
            .neighbourhood .arrow { fill: none; stroke: var(--quiet); }
            .neighbourhood .indirect { stroke-dasharray: 4 3; }
            .neighbourhood .head { fill: var(--quiet); }
            nav ul { padding-inline-start: 1.2em; }
            .contents { display: none; font: .88rem/1.5 var(--sans); }
            .contents p { color: var(--quiet); margin: 0 0 .4em; }
            .contents ul { list-style: none; padding: 0; margin: 0; }
            .contents li { padding: .18em 0; }
            .contents a { text-decoration: none; color: var(--ink); }
            .contents a:hover { color: var(--accent); text-decoration: underline; }
            .banner {
              display: flex;
              gap: .8rem;
              align-items: center;
              padding: .8rem 1.25rem;
              font: .9rem/1.4 var(--sans);
              border-bottom: 1px solid var(--line);
            }
            footer.banner { border: 0; border-top: 1px solid var(--line); color: var(--quiet); }
            @media (min-width: 70rem) {
              .page.with-contents { max-width: 64rem; display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 3.5rem; }
              .with-contents > .contents {
                display: block;
                position: sticky;
                top: 1.5rem;
                align-self: start;
                max-height: calc(100vh - 3rem);
                overflow-y: auto;
                padding-top: .6rem;
              }
              .with-contents .compared:has(th:nth-child(5)) { width: 100%; margin-inline-start: 0; }
            }
            @media (hover: none) { .permalink { opacity: .7; } }
            @media (max-width: 34rem) {
              .page { padding-top: 1.5rem; }
              dl div { grid-template-columns: 1fr; }
              .said { padding: .7em .9em; }
              .permalink { opacity: .7; }
              .neighbourhood { overflow-x: auto; }
              .neighbourhood svg { max-width: none; }
            }
            @media screen and (max-width: 46rem) {
              .comparison, .comparison tbody, .comparison tr, .comparison th, .comparison td,
              .list, .list tbody, .list tr, .list td,
              .parallel, .parallel tbody, .parallel tr, .parallel td { display: block; }
              .compared:has(th:nth-child(5)) { width: auto; margin-inline-start: 0; }
              .comparison td, .comparison th { overflow-wrap: break-word; min-width: 0; }
              .comparison thead, .list thead, .parallel thead { position: absolute; width: 1px; height: 1px; }
              .comparison thead, .list thead, .parallel thead { overflow: hidden; clip-path: inset(50%); }
              .comparison tr, .list tr, .parallel tr { padding: .6em 0; border-bottom: 1px solid var(--line); }
              .comparison tbody th { color: var(--ink); font-weight: 600; }
              .comparison th, .comparison td, .list td, .parallel td { border-bottom: 0; padding: .1em 0; }
              .list td { overflow-wrap: anywhere; }
              .list td:empty { display: none; }
              .comparison td::before, .parallel td::before, .list td:not(:first-child)::before {
                content: attr(data-column);
                display: block;
                color: var(--quiet);
                font: .78rem/1.5 var(--sans);
              }
              .list td:not(:first-child)::before { display: inline; margin-inline-end: .5em; }
            }
            @media print {
              :root {
                --ink: #000;
                --paper: #fff;
                --tint: #fff;
                --quiet: #444;
                --line: #bbb;
                --accent: #000;
                --caution: #000;
              }
              :root { font-size: 9.9pt; }
              .page, .page.wide, .page.with-contents { display: block; max-width: none; padding: 0; }
              .contents, .permalink, button.copy { display: none; }
              .said { border: 1px solid var(--line); }
              .sources { font-size: 8.5pt; }
              a[href^="http"] { text-decoration: none; }
              h1, h2, h3, h4 { break-after: avoid; }
              .compared, .compared:has(th:nth-child(5)) { width: 100%; margin-inline-start: 0; overflow: visible; }
              .comparison { font-size: 8pt; }
              .comparison tbody td { min-width: 0; }
              .comparison th { font-size: 7.5pt; }
              .comparison thead td { width: 4.5rem; }
              .comparison tr, .list tr, .parallel tr { break-inside: avoid; }
            }

            """.ReplaceLineEndings("\n");
}
