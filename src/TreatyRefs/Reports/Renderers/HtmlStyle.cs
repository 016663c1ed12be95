namespace TreatyRefs.Reports.Renderers;

/// <summary>The style sheet of every HTML report.</summary>
internal static class HtmlStyle
{
    /// <summary>Light and dark by the reader's preference, black on white in print, no font to load.</summary>
    public static string Sheet { get; } =
        """
            :root {
              color-scheme: light dark;
              --ink: #1c1c1a;
              --paper: #fdfdfb;
              --quiet: #5c5c57;
              --line: #d8d8d2;
              --accent: #1a4f8b;
              --caution: #8a3a00;
            }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e8e8e3; --paper: #191918; --quiet: #a3a39c; --line: #3c3c39; --accent: #8fbcf2; --caution: #ffb27a; }
            }
            * { box-sizing: border-box; }
            body {
              margin: 0;
              background: var(--paper);
              color: var(--ink);
              font: 1.0625rem/1.6 Georgia, "Times New Roman", "Noto Serif", serif;
            }
            main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
            h1, h2, h3, h4 { line-height: 1.25; margin: 2em 0 .5em; font-weight: 600; }
            h1 { font-size: 1.8rem; margin-top: 0; }
            h2 { font-size: 1.35rem; border-top: 1px solid var(--line); padding-top: .9em; }
            h3 { font-size: 1.1rem; }
            h4 { font-size: 1rem; color: var(--quiet); font-style: italic; }
            h1 strong, h2 strong { font-weight: inherit; }
            small, .label, .capacity, .marks, .mark { color: var(--quiet); }
            small { font-size: .8rem; font-weight: 400; white-space: nowrap; }
            p { margin: .5em 0; overflow-wrap: anywhere; white-space: pre-line; }
            a { color: var(--accent); text-underline-offset: .15em; overflow-wrap: anywhere; }
            a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
            .caution { color: var(--caution); font-weight: 600; }
            .addition { color: var(--quiet); }
            blockquote.official { margin: 1em 0; padding: .1em 1em; border-left: 3px solid var(--accent); }
            dl { margin: .5em 0; }
            dl div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0 1rem; padding: .15em 0; }
            dt { color: var(--quiet); }
            dd { margin: 0; overflow-wrap: anywhere; }
            .comment { margin: 1.25em 0; padding-left: 1rem; border-left: 3px solid var(--line); break-inside: avoid; }
            .comment.superseded { border-left-style: dashed; }
            .comment header { font-size: 1rem; }
            .capacity { font-size: .92rem; margin: 0; }
            .marks { list-style: none; margin: .4em 0 0; padding: 0; font-size: .88rem; }
            q { quotes: "“" "”" "‘" "’"; }
            table { border-collapse: collapse; width: 100%; font-size: .95rem; }
            th, td {
              text-align: left;
              vertical-align: top;
              padding: .3em .6em .3em 0;
              border-bottom: 1px solid var(--line);
              overflow-wrap: anywhere;
            }
            th { color: var(--quiet); font-weight: 400; }
            .comparison { table-layout: fixed; margin: 1em 0; font-size: .9rem; line-height: 1.45; }
            .comparison:has(th:nth-child(5)) { width: min(84rem, 100vw - 4rem); margin-left: calc(50% - min(42rem, 50vw - 2rem)); }
            .comparison tbody td { white-space: pre-line; }
            .comparison thead td { width: 6.5rem; }
            .comparison thead th { color: var(--ink); font-weight: 600; vertical-align: bottom; }
            .sources { font-size: .92rem; padding-left: 2.2em; }
            .tree, .tree ul { list-style: none; padding-left: 1.4em; margin: .2em 0; }
            main > .tree { padding-left: 0; }
            dl div:target { outline: 2px solid var(--accent); outline-offset: 2px; }
            .neighbourhood { margin: 1.5em 0; break-inside: avoid; }
            .neighbourhood svg {
              display: block;
              max-width: 100%;
              height: auto;
              font: 13px/1 Georgia, "Times New Roman", "Noto Serif", serif;
            }
            .neighbourhood text { fill: var(--ink); }
            .neighbourhood .quiet { fill: var(--quiet); font-style: italic; }
            .neighbourhood rect { fill: var(--paper); stroke: var(--line); }
            .neighbourhood .own rect { stroke: var(--ink); stroke-width: 1.5; }
            .neighbourhood a:hover rect, .neighbourhood a:focus-visible rect { stroke: var(--accent); stroke-width: 2; }
            .neighbourhood .arrow { fill: none; stroke: var(--quiet); }
            .neighbourhood .indirect { stroke-dasharray: 4 3; }
            .neighbourhood .head { fill: var(--quiet); }
            nav ul { padding-left: 1.2em; }
            @media (max-width: 34rem) { dl div { grid-template-columns: 1fr; } }
            @media screen and (max-width: 46rem) {
              .comparison, .comparison tbody, .comparison tr, .comparison th, .comparison td { display: block; }
              .comparison:has(th:nth-child(5)) { width: auto; margin-left: 0; }
              .comparison thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              .comparison tr { padding: .6em 0; border-bottom: 1px solid var(--line); }
              .comparison tbody th { color: var(--ink); font-weight: 600; }
              .comparison th, .comparison td { border-bottom: 0; }
              .comparison td::before { content: attr(data-column); display: block; color: var(--quiet); font-size: .85rem; }
            }
            @media print {
              :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #bbb; --accent: #000; --caution: #000; }
              main { max-width: none; padding: 0; }
              a[href^="http"] { text-decoration: none; }
              h1, h2, h3, h4 { break-after: avoid; }
              .comparison, .comparison:has(th:nth-child(5)) { width: 100%; margin-left: 0; font-size: 8pt; }
              .comparison thead td { width: 4.5rem; }
              .comparison tr { break-inside: avoid; }
            }

            """.ReplaceLineEndings("\n");
}
