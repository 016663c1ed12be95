using TreatyRefs;
using TreatyRefs.Model;

var library = Treaties.BuiltIn; // or Treaties.Load("a-folder-with-yaml")
var citation = args.Length > 0 ? string.Join(' ', args) : "article 4";

if (!library.TryGetDossier(citation, out var article, out var problem))
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}

Console.WriteLine($"{article.Label} of {article.Instrument.ShortTitle}: {article.Commentary.Count} comments");
foreach (var comment in article.Commentary)
    Console.WriteLine($"{comment.Date}  {comment.SpeakerName}: {comment.Commentary.Says}");
return 0;
