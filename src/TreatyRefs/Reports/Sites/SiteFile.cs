namespace TreatyRefs.Reports.Sites;

/// <summary>A file of a site.</summary>
/// <param name="Path">Where it stands: folders and a name with <c>/</c> between them, of lower-case letters, digits, hyphens, underscores
/// and one full stop. It never leads out of the site's folder.</param>
/// <param name="Write">Writes it as UTF-8 text. Files may be written in any order and on several threads at once; the same file is the
/// same bytes each time.</param>
public sealed record SiteFile(string Path, Action<TextWriter> Write);
