// Uses what the generator makes of Documents/parcels.yaml, against the service at args[0].
using System;
using System.Threading.Tasks;
using Azure;

namespace Parcels.Tool;

internal static class Program
{
    private static async Task Main(string[] args)
    {
        ParcelsClient client = new(new Uri(args[0]), new AzureKeyCredential("secret"));

        Parcel announced = await client.CreateParcelAsync(new NewParcel("Harbour office", 1.5) { Note = "ring twice" });
        Console.WriteLine($"announced {announced.Id} for {announced.Receiver} at {announced.AnnouncedAt:u}");

        await foreach (Parcel parcel in client.ListParcelsAsync(ParcelStatus.Underway))
        {
            Console.WriteLine($"{parcel.Id} is {parcel.Status}, known: {parcel.Status == ParcelStatus.Underway}");
        }

        Parcel delivered = client.GetParcel("p 1");
        Console.WriteLine($"{delivered.Id} weighs {delivered.Weight:0.0}");

        try
        {
            client.GetParcel("lost");
        }
        catch (RequestFailedException failure)
        {
            Console.WriteLine($"{failure.Status} {failure.ErrorCode}");
        }
    }
}
