using System.Security.Cryptography;
using System.Text;

namespace TreatyRefs.Reports.Renderers;

/// <summary>The only script of a page: it shows buttons that copy what stands before them. Without it the buttons stay hidden.</summary>
internal static class CopyScript
{
    /// <summary>The script.</summary>
    public const string Text =
        "document.querySelectorAll('button.copy').forEach(function(b){b.hidden=false;b.addEventListener('click',function(){"
        + "var e=b.previousElementSibling,l=b.textContent,done=function(){b.textContent=b.dataset.done;"
        + "setTimeout(function(){b.textContent=l},1600)},select=function(){var s=getSelection(),r=document.createRange();"
        + "r.selectNodeContents(e);s.removeAllRanges();s.addRange(r);if(document.execCommand('copy'))done()};"
        + "if(navigator.clipboard)navigator.clipboard.writeText(e.textContent).then(done,select);else select()})});";

    /// <summary>What a content security policy calls this script and no other.</summary>
    public static string Hash { get; } = "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text))) + "'";
}
