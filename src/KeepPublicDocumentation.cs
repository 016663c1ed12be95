using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;

/// <summary>Takes out of a documentation file whatever users of its assembly cannot call.</summary>
/// <remarks>Compiled and run by the build (Directory.Build.targets), no part of any package.</remarks>
public sealed class KeepPublicDocumentation : Microsoft.Build.Utilities.Task
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Required]
    public string Assembly { get; set; }

    [Required]
    public string Documentation { get; set; }

    [Required]
    public ITaskItem[] References { get; set; }

    public override bool Execute()
    {
        // From bytes, so that no file is held and each build looks at its own.
        AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        try
        {
            var assembly = System.Reflection.Assembly.Load(File.ReadAllBytes(Assembly));
            var ids = new HashSet<string>(assembly.GetTypes().Where(IsVisible).SelectMany(IdsOf));
            Filter(ids);
            return true;
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= Resolve;
        }
    }

    private System.Reflection.Assembly Resolve(object sender, ResolveEventArgs asked)
    {
        var name = new AssemblyName(asked.Name).Name;
        var found = References.FirstOrDefault(item => Path.GetFileName(item.ItemSpec) == name + ".dll");
        return found == null ? null : System.Reflection.Assembly.Load(File.ReadAllBytes(found.ItemSpec));
    }

    private void Filter(HashSet<string> ids)
    {
        var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        foreach (var member in document.Descendants("member").Where(member => !ids.Contains((string)member.Attribute("name"))).ToList())
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        // The same bytes on every machine.
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Replace,
        };
        using (var writer = XmlWriter.Create(Documentation, settings))
        {
            document.Save(writer);
        }
    }

    private static bool IsVisible(Type type) =>
        type.IsNested
            ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType)
            : type.IsPublic;

    private static bool IsVisible(MethodBase method) => method != null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);

    private static IEnumerable<string> IdsOf(Type type)
    {
        var name = Name(type);
        yield return "T:" + name;
        foreach (var field in type.GetFields(Declared).Where(one => one.IsPublic || one.IsFamily || one.IsFamilyOrAssembly))
        {
            yield return "F:" + name + "." + field.Name;
        }

        foreach (var one in type.GetProperties(Declared).Where(one => IsVisible(one.GetMethod) || IsVisible(one.SetMethod)))
        {
            yield return "P:" + name + "." + one.Name + Parameters(one.GetIndexParameters());
        }

        foreach (var one in type.GetEvents(Declared).Where(one => IsVisible(one.AddMethod)))
        {
            yield return "E:" + name + "." + one.Name;
        }

        foreach (var one in type.GetConstructors(Declared).Where(IsVisible))
        {
            yield return "M:" + name + ".#ctor" + Parameters(one.GetParameters());
        }

        foreach (var one in type.GetMethods(Declared).Where(IsVisible))
        {
            var arity = one.IsGenericMethodDefinition ? "``" + one.GetGenericArguments().Length : "";
            var returned = one.Name == "op_Implicit" || one.Name == "op_Explicit" ? "~" + Written(one.ReturnType) : "";
            yield return "M:" + name + "." + one.Name + arity + Parameters(one.GetParameters()) + returned;
        }
    }

    private static string Name(Type type) => type.FullName.Replace('+', '.');

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : "(" + string.Join(",", parameters.Select(one => Written(one.ParameterType))) + ")";

    private static string Written(Type type)
    {
        if (type.IsByRef)
        {
            return Written(type.GetElementType()) + "@";
        }

        if (type.IsArray)
        {
            return Written(type.GetElementType()) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod == null ? "`" : "``") + type.GenericParameterPosition;
        }

        if (!type.IsGenericType)
        {
            return Name(type);
        }

        var definition = Name(type.GetGenericTypeDefinition());
        return definition.Substring(0, definition.IndexOf('`')) + "{" + string.Join(",", type.GetGenericArguments().Select(Written)) + "}";
    }
}
