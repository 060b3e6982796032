using System;
using System.IO;
using System.Threading.Tasks;
using Typewright.Samples.Services.Files;

namespace Typewright.Samples.Services;

/// <summary>A file that is sent in parts and tells how far it is, and that comes back as a stream.</summary>
public sealed class FilesSample(FilesClient client, TextWriter output)
{
    /// <summary>Sends a file and gets it back.</summary>
    public async Task RunAsync()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "A file of any size.");
        StoredFile stored;
        using (Stream content = File.OpenRead(path))
        {
            long sent = 0;
            FilePart part = new(content.WithProgress(new Told(count => sent = count)), "notes.txt", "text/plain");
            stored = await client.UploadFileAsync(new UploadFileRequest(part) { Folder = "/notes" });
            await output.WriteLineAsync($"{sent} bytes are {stored.Id}");
        }

        using (Stream back = (await client.DownloadFileAsync(stored.Id)).Value)
        using (Stream file = File.Create(path))
        {
            await back.CopyToAsync(file);
        }

        await output.WriteLineAsync(await File.ReadAllTextAsync(path));
        File.Delete(path);
    }

    // Progress<T> tells on another thread; this tells at once.
    private sealed class Told(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
